/// The cards that show a programme before it is taken in, hand routines over, and list the
/// programmes that were taken in.
package app.limber.ui.programmes;
