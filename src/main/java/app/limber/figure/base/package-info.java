/// The poses that a stretch can be made from. Pure, as the figure itself.
package app.limber.figure.base;
