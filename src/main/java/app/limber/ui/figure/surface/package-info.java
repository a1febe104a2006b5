/// What the painters of the figure draw on: a canvas of the window, or a picture made of text.
package app.limber.ui.figure.surface;
