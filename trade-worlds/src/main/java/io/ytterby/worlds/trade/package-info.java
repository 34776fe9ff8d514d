/** What lies in the files: consignments, permits, scans, stakes, facts, quotes, and the truth. */
@NullMarked
package io.ytterby.worlds.trade;

import org.jspecify.annotations.NullMarked;
