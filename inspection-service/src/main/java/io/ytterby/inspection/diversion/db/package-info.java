/**
 * Copies of diversion alerts as rows.
 */
@NullMarked
package io.ytterby.inspection.diversion.db;

import org.jspecify.annotations.NullMarked;
