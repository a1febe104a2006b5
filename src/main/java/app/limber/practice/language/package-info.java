/// Checks that a language has all words, with the right arguments, and that what is said in it fits
/// its time.
package app.limber.practice.language;
