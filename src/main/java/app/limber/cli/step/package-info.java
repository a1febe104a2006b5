/// `limber step`: shows small steps of a dose that are offered, and answers them.
package app.limber.cli.step;
