/// Use cases of making a stretch: opening, checking and saving drafts.
package app.limber.practice.maker;
