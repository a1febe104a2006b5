/// A routine on paper: what it tells, and how the page is made and shown.
package app.limber.practice.handout;
