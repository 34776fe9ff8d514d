package io.ytterby.gateway.verify.rest;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The pages, checked when the gateway is built: a template that names what is not there stops the build. */
@CheckedTemplate(basePath = "verify")
final class Templates {
    private Templates() {}

    static native TemplateInstance result(ResultPage page);

    static native TemplateInstance form(Frame frame);

    static native TemplateInstance missing(Frame frame);
}
