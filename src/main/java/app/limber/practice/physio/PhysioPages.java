package app.limber.practice.physio;

import app.limber.practice.log.LogFiles;

/// Makes the page for the physio, and its data.
public interface PhysioPages {
  /// A page that needs nothing else, to be printed from a browser.
  LogFiles.Content page(PhysioReport report);

  /// The same as JSON.
  LogFiles.Content data(PhysioReport report);
}
