/// The editor for a pose: the figure whose parts are dragged, and the list of its joints.
package app.limber.ui.maker.posing;
