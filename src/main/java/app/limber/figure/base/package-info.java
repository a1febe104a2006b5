/// The poses from which a stretch can be made. Pure, like the figure itself.
package app.limber.figure.base;
