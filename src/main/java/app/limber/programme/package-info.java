/// Programmes: routines that one person hands to another in a file, with the stretches that they
/// use and the days on which they apply.
package app.limber.programme;
