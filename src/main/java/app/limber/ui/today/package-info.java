/// The page Today.
package app.limber.ui.today;
