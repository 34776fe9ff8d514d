package io.ytterby.gateway.duty.rest;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The page, checked when the gateway is built; whatever stands in a report is escaped by it. */
@CheckedTemplate(basePath = "duty")
final class DutyTemplates {
    private DutyTemplates() {}

    static native TemplateInstance report(Printed page);
}
