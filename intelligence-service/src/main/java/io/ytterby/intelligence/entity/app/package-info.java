/**
 * Entities, what ties them, and what may be so. Start at {@link io.ytterby.intelligence.entity.app.KeepEntities}.
 */
@NullMarked
package io.ytterby.intelligence.entity.app;

import org.jspecify.annotations.NullMarked;
