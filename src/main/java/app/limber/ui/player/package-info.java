/// The page that plays a session, with its keys and its cards.
package app.limber.ui.player;
