package io.ytterby.system.console;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;

/** Holds an open page against what is promised of every page. Each finding is a sentence that says where. */
final class Judge {
    private static final List<String> WCAG = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    /** Words that would stand there if no translation had been found; a page has its parts, and one heading. */
    private static final String SHAPE = """
        () => {
          const found = [];
          const one = (selector, what) => {
            const count = document.querySelectorAll(selector).length;
            if (count !== 1) found.push(count + ' x ' + what);
          };
          one('main#main', 'main#main');
          one('h1', 'h1');
          if (!document.title.trim()) found.push('no title');
          for (const element of document.querySelectorAll('[style], main style, main script'))
            found.push('style or script within the page: ' + element.outerHTML.slice(0, 120));
          for (const attribute of ['hx-on', 'onclick', 'onsubmit', 'onload', 'onchange'])
            for (const element of document.querySelectorAll('[' + attribute + ']'))
              found.push(attribute + ' at ' + element.outerHTML.slice(0, 120));
          for (const link of document.querySelectorAll('a[target=_blank]:not([rel~=noopener])'))
            found.push('a window that knows its opener: ' + link.href);
          for (const form of document.querySelectorAll('form[method=post]'))
            if (!form.querySelector('[name=csrf]')) found.push('a form without its token: ' + form.action);
          for (const table of document.querySelectorAll('main table'))
            if (!table.caption) found.push('a table without a caption: ' + table.outerHTML.slice(0, 120));
          return found;
        }
        """;
    /** What is wider than the window, and does not scroll within something. */
    private static final String TOO_WIDE = """
        () => {
          const room = document.documentElement.clientWidth;
          if (document.documentElement.scrollWidth <= room) return [];
          const wide = [...document.body.querySelectorAll('*')].filter(e => e.getBoundingClientRect().right > room + 1
            && !e.closest('.sheet, .pic-scroll, .tabs, pre, svg') && e.checkVisibility());
          return wide.slice(0, 3).map(e => 'wider than the window: ' + e.outerHTML.slice(0, 140));
        }
        """;
    /** Headings, labels and buttons of a Chinese page that have English words and not one Chinese character. */
    private static final String NOT_CHINESE = """
        () => [...document.querySelectorAll('h1, h2, h3, thead th, caption, label, legend, button, .btn, summary, dt, .badge, .tabs a, .hint, .why')]
            .filter(element => element.checkVisibility() && !element.closest('[lang=en], [translate=no]'))
            .map(element => element.textContent.trim())
            .filter(text => /[A-Za-z]{4,}/.test(text) && !/\\p{Script=Han}/u.test(text))
            .map(text => 'not in Chinese: ' + text.slice(0, 80))
        """;

    private static final String AXE = """
        async tags => {
          const judged = await axe.run(document, { runOnly: { type: 'tag', values: tags }, resultTypes: ['violations'] });
          return judged.violations.map(rule => 'axe ' + rule.id + ': ' + rule.help + ' at ' + rule.nodes.length + ' places, '
            + rule.nodes.slice(0, 3).map(node => node.html.slice(0, 160)).join(', '));
        }
        """;

    private Judge() {}

    /** Everything there is to say against the page that a visit has open. */
    static List<String> findings(Visit visit) {
        var page = visit.page();
        var found = new ArrayList<>(visit.complaints());
        found.addAll(said(page, SHAPE));
        found.addAll(said(page, TOO_WIDE));
        var language = visit.look().language();
        if (!String.valueOf(page.getAttribute("html", "lang")).startsWith(language.code()))
            found.add("lang is " + page.getAttribute("html", "lang"));
        if (language == Language.ZH) found.addAll(said(page, NOT_CHINESE));
        if (visit.look().script()) found.addAll(axe(page));
        return found;
    }

    /** In the page itself, since no page has frames, and only what is wrong: what is right has megabytes to say. */
    private static List<String> axe(Page page) {
        page.evaluate(AxeBuilder.getAxeScript());
        return ((List<?>) page.evaluate(AXE, WCAG))
                .stream().map(String::valueOf).toList();
    }

    private static List<String> said(Page page, String script) {
        return ((List<?>) page.evaluate(script)).stream().map(String::valueOf).toList();
    }
}
