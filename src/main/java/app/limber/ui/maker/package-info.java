/// The stretch maker: poses, phases and texts.
package app.limber.ui.maker;
