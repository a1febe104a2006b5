package app.limber.practice.physio;

import app.limber.practice.log.LogFiles;

/// Creates the page for the physio, and its data.
public interface PhysioPages {
  /// Creates a self-contained page to print from a browser.
  LogFiles.Content page(PhysioReport report);

  /// Creates the report as JSON.
  LogFiles.Content data(PhysioReport report);
}
