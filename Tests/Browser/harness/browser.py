"""A browser, and the ways in which a reader can have set it up."""

import base64

from selenium import webdriver
from selenium.webdriver.chrome.service import Service

SWITCHES = [
    "--headless=new",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-dev-shm-usage",
    "--force-color-profile=srgb",
    "--hide-scrollbars",
    "--lang=en-GB",
    "--no-first-run",
]
# Numbers of Blink's enumerations: a finger is coarse and cannot hover, a mouse is fine and can.
FINGER = "--blink-settings=primaryPointerType=2,availablePointerTypes=2,primaryHoverType=1,availableHoverTypes=1"
MOUSE = "--blink-settings=primaryPointerType=4,availablePointerTypes=4,primaryHoverType=2,availableHoverTypes=2"
SCHEMES = {
    "light": {"prefers-color-scheme": "light", "forced-colors": "none"},
    "dark": {"prefers-color-scheme": "dark", "forced-colors": "none"},
    "forced": {"prefers-color-scheme": "light", "forced-colors": "active"},
}


class Browser:
    """A reader's browser: with a finger or a mouse, with or without scripts."""

    def __init__(self, pointer=FINGER, scripts=True):
        options = webdriver.ChromeOptions()
        options.binary_location = "/usr/bin/chromium"
        for switch in SWITCHES + [pointer]:
            options.add_argument(switch)
        if not scripts:
            options.add_experimental_option("prefs", {"profile.managed_default_content_settings.javascript": 2})
        options.set_capability("goog:loggingPrefs", {"performance": "ALL"})
        self.driver = webdriver.Chrome(options=options, service=Service("/usr/bin/chromedriver"))
        self.driver.set_script_timeout(60)
        self.command("Network.enable")
        self.command("Network.setCacheDisabled", cacheDisabled=True)

    def command(self, name, **parameters):
        return self.driver.execute_cdp_cmd(name, parameters)

    def resize(self, width, height=800, scale=1):
        self.command("Emulation.setDeviceMetricsOverride", width=width, height=height, deviceScaleFactor=scale, mobile=False)

    def prefer(self, scheme):
        features = [{"name": name, "value": value} for name, value in SCHEMES[scheme].items()]
        self.command("Emulation.setEmulatedMedia", media="", features=features)

    def block(self, *patterns):
        """Keeps files from being loaded, such as every style sheet: `*.css`."""
        self.command("Network.setBlockedURLs", urls=list(patterns))

    def delay(self, milliseconds):
        """Lets every answer from the network wait."""
        self.command(
            "Network.emulateNetworkConditions", offline=False, latency=milliseconds, downloadThroughput=-1, uploadThroughput=-1)

    def open(self, address):
        self.driver.get(address)

    def run(self, script, *arguments):
        return self.driver.execute_script(script, *arguments)

    def run_later(self, script, *arguments):
        """Runs a script whose last argument takes its result."""
        return self.driver.execute_async_script(script, *arguments)

    def picture(self, file):
        """Writes a picture of the whole page."""
        metrics = self.command("Page.getLayoutMetrics")["cssContentSize"]
        clip = {"x": 0, "y": 0, "width": metrics["width"], "height": metrics["height"], "scale": 1}
        picture = self.command("Page.captureScreenshot", captureBeyondViewport=True, clip=clip)
        file.write_bytes(base64.b64decode(picture["data"]))

    def paper(self, file):
        """Prints the page on A4 as a PDF."""
        pdf = self.command("Page.printToPDF", paperWidth=8.27, paperHeight=11.69)
        file.write_bytes(base64.b64decode(pdf["data"]))

    def close(self):
        self.driver.quit()
