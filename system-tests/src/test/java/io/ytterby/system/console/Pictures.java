package io.ytterby.system.console;

import com.microsoft.playwright.Page.ScreenshotOptions;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The guide's pictures of the screens, taken by {@code -Dscreenshots=true}: {@code docs/guide/tours/pictures/DESK-NAME.LANGUAGE.png}. */
final class Pictures {
    private static final Path FOLDER = Path.of(System.getProperty("basedir", "."), "../docs/guide/tours/pictures");
    /** Tall enough for what matters, and not for a table of a hundred rows. */
    private static final int HEIGHT = 800;

    private Pictures() {}

    /** The looks at each screen: what is wide and Chinese differs in words alone, and is looked at for its picture only. */
    static List<Look> looks() {
        var looks = new ArrayList<>(
                List.of(Look.plain(Language.EN), Look.narrowAndDark(Language.ZH), Look.withoutScript(Language.EN)));
        if (Boolean.getBoolean("screenshots")) looks.add(Look.plain(Language.ZH));
        return looks;
    }

    static void take(Visit visit, Screen screen) {
        var look = visit.look();
        if (!Boolean.getBoolean("screenshots") || !look.equals(Look.plain(look.language()))) return;
        var name = screen.desk() + "-" + screen.name() + "." + look.language().code() + ".png";
        visit.page().setViewportSize(look.width(), HEIGHT);
        visit.page().screenshot(new ScreenshotOptions().setPath(FOLDER.resolve(name)));
        visit.page().setViewportSize(look.width(), look.height());
    }
}
