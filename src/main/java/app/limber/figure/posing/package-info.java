/// Changing a pose by hand: dragging a part of the figure, nudging a joint, mirroring, and resting
/// a hand or foot on something. Pure: every operation takes an immutable pose and returns another.
package app.limber.figure.posing;
