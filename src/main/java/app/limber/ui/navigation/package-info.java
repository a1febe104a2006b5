/// How pages reach each other and the user: the page interface, the navigator and the notifier.
package app.limber.ui.navigation;
