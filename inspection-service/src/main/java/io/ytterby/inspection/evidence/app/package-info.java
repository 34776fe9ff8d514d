/**
 * The evidence of a case: its files and its chain. Start at {@link io.ytterby.inspection.evidence.app.EvidenceStore} for
 * what has bytes, at {@link io.ytterby.inspection.evidence.app.CaseChains} for what has none.
 */
@NullMarked
package io.ytterby.inspection.evidence.app;

import org.jspecify.annotations.NullMarked;
