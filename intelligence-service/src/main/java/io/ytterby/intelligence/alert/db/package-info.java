/**
 * Signals and alerts as rows.
 */
@NullMarked
package io.ytterby.intelligence.alert.db;

import org.jspecify.annotations.NullMarked;
