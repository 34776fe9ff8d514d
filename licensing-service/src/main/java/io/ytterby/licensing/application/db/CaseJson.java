package io.ytterby.licensing.application.db;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.ytterby.kernel.CountryCode;
import io.ytterby.licensing.application.app.DeclaredGoods;
import io.ytterby.licensing.application.domain.Party.Parent;
import io.ytterby.licensing.controllist.app.DeclaredItem;
import io.ytterby.licensing.controllist.domain.Goods;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The parts of an application that are kept as JSON, in the shape in which clients send them. */
@ApplicationScoped
class CaseJson {
    private final ObjectMapper mapper;

    CaseJson(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    @Nullable
    String item(@Nullable Goods goods) {
        return goods == null ? null : text(DeclaredGoods.of(goods));
    }

    @Nullable
    Goods goods(@Nullable String item) {
        return item == null
                ? null
                : read(item, new TypeReference<DeclaredItem>() {}).toGoods();
    }

    @Nullable
    String parents(List<Parent> parents) {
        return parents.isEmpty()
                ? null
                : text(parents.stream()
                        .map(one -> new ParentJson(one.name(), one.country(), one.sharePercent()))
                        .toList());
    }

    List<Parent> parents(@Nullable String parents) {
        if (parents == null) return List.of();
        return read(parents, new TypeReference<List<ParentJson>>() {}).stream()
                .map(one -> new Parent(one.name(), one.country(), one.sharePct()))
                .toList();
    }

    String text(Object value) {
        try {
            return mapper.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("cannot be kept as JSON: " + value.getClass(), e);
        }
    }

    <T> T read(String json, TypeReference<T> type) {
        try {
            return mapper.readValue(json, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("what was kept cannot be read", e);
        }
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ParentJson(
            String name,
            @Nullable CountryCode country,
            @Nullable BigDecimal sharePct) {}
}
