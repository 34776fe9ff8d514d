/** An exporter's notices over HTTP. Start at {@link io.ytterby.licensing.notice.rest.NoticeResource}. */
@NullMarked
package io.ytterby.licensing.notice.rest;

import org.jspecify.annotations.NullMarked;
