/**
 * Who may see what. Start at {@link io.ytterby.inspection.party.domain.VisibleTo}.
 */
@NullMarked
package io.ytterby.inspection.party.domain;

import org.jspecify.annotations.NullMarked;
