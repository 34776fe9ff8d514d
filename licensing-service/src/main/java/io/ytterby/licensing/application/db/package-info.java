/**
 * Keeps applications, advice, signatures and history. Start at {@link io.ytterby.licensing.application.db.PanacheApplications}.
 */
@NullMarked
package io.ytterby.licensing.application.db;

import org.jspecify.annotations.NullMarked;
