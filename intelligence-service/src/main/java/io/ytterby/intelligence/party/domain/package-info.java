/**
 * Who may see what. Start at {@link io.ytterby.intelligence.party.domain.VisibleTo}.
 */
@NullMarked
package io.ytterby.intelligence.party.domain;

import org.jspecify.annotations.NullMarked;
