/// Draws the figure for paper, with the painters of the window.
package app.limber.ui.figure.print;
