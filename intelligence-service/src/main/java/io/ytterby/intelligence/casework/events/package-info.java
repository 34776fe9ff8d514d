/**
 * Cases as others hear of them. Start at {@link io.ytterby.intelligence.casework.events.CaseStateSource}.
 */
@NullMarked
package io.ytterby.intelligence.casework.events;

import org.jspecify.annotations.NullMarked;
