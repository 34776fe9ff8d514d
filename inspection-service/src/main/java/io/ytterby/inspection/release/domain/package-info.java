/**
 * What keeps goods from being released. Start at {@link io.ytterby.inspection.release.domain.ReleaseRules}.
 */
@NullMarked
package io.ytterby.inspection.release.domain;

import org.jspecify.annotations.NullMarked;
