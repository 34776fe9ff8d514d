/**
 * Chains and signs what the journal wrote, and proves it. Start at {@link io.ytterby.kit.audit.AuditSealer}.
 */
@NullMarked
package io.ytterby.kit.audit;

import org.jspecify.annotations.NullMarked;
