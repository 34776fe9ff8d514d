/**
 * The regulator's desk: queues of open cases, a case on one page, advice, countersignature, decision. It knows no rule: which steps there
 * are, and why one is not possible now, the API says. Start at {@link io.ytterby.console.licensing.CaseResource}.
 */
@NullMarked
package io.ytterby.console.licensing;

import org.jspecify.annotations.NullMarked;
