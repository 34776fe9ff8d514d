package io.ytterby.licensing.controllist.app;

import io.ytterby.licensing.controllist.domain.ControlList;
import io.ytterby.licensing.controllist.domain.RequirementEngine;
import io.ytterby.licensing.controllist.domain.WhatIf;

/** A version of the list with what is made of it once and used for every question. */
public record ListInForce(ControlList list, RequirementEngine engine, WhatIf whatIf) {
    public static ListInForce of(ControlList list) {
        var engine = new RequirementEngine(list);
        return new ListInForce(list, engine, new WhatIf(list, engine));
    }
}
