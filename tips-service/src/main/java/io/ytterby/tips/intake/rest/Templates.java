package io.ytterby.tips.intake.rest;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The pages, checked when the service is built. */
@CheckedTemplate(basePath = "tips")
final class Templates {
    private Templates() {}

    static native TemplateInstance start(Frame frame);

    static native TemplateInstance form(Frame frame, FormPage page);

    static native TemplateInstance kept(Frame frame, String receipt);

    static native TemplateInstance rotated(Frame frame, String receipt);

    static native TemplateInstance back(Frame frame, boolean unknown);

    static native TemplateInstance seen(Frame frame, BackPage page);

    static native TemplateInstance word(Frame frame, String text);
}
