/** Notices to exporters. Start at {@link io.ytterby.licensing.notice.app.NoticeExporter}, which writes them with the change they tell of. */
@NullMarked
package io.ytterby.licensing.notice.app;

import org.jspecify.annotations.NullMarked;
