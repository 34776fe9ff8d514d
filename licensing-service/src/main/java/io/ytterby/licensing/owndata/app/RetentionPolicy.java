package io.ytterby.licensing.owndata.app;

import io.ytterby.licensing.owndata.domain.RetentionRule;
import java.util.List;

/** The rules for how long what is kept. */
public interface RetentionPolicy {
    List<RetentionRule> rules();
}
