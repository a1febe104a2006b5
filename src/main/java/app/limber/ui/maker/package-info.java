/// Making a stretch: its poses, phases and texts.
package app.limber.ui.maker;
