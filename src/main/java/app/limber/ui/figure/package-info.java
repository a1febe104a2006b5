/// Draws the figure on a JavaFX canvas, still or animated. Lengths are in shares of body height
/// unless stated otherwise.
package app.limber.ui.figure;
