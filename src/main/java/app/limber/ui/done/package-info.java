/// The page after a session.
package app.limber.ui.done;
