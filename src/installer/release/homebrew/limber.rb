cask "limber" do
  arch arm: "arm64", intel: "x64"

  version "@VERSION@"
  sha256 arm:   "@SHA256_MAC_ARM64@",
         intel: "@SHA256_MAC_X64@"

  url "@URL@/limber-#{version}-macos-#{arch}.dmg"
  name "Limber"
  desc "Guided morning back-stretch routine"
  homepage "@HOMEPAGE@"

  app "Limber.app"
  binary "#{appdir}/Limber.app/Contents/MacOS/Limber", target: "limber"

  uninstall launchctl: ["app.limber-log-in", "app.limber-reminder"]

  zap trash: [
    "~/Library/Application Support/Limber",
    "~/Library/LaunchAgents/app.limber-log-in.plist",
    "~/Library/LaunchAgents/app.limber-reminder.plist",
  ]
end
