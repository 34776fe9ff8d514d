/**
 * Who may see what. Start at {@link io.ytterby.certification.party.domain.VisibleTo}.
 */
@NullMarked
package io.ytterby.certification.party.domain;

import org.jspecify.annotations.NullMarked;
