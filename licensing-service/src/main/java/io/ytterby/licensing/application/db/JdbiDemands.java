package io.ytterby.licensing.application.db;

import io.ytterby.licensing.application.app.RequiredDepartments;
import io.ytterby.licensing.application.app.SecondCountersignature;
import io.ytterby.licensing.application.domain.ApplicationId;
import io.ytterby.licensing.application.domain.Department;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jdbi.v3.core.Jdbi;

/** What a case demands beyond the ordinary: rows that are added by rules and never taken away. */
@ApplicationScoped
class JdbiDemands implements RequiredDepartments, SecondCountersignature {
    private final Jdbi jdbi;

    JdbiDemands(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public Set<Department> of(ApplicationId id) {
        var required = departments("SELECT department FROM case_department WHERE application = ?", id.value());
        required.add(Department.LICENSING);
        return required;
    }

    @Override
    public void require(ApplicationId id, Department department, String because) {
        jdbi.useHandle(handle -> handle.execute("""
                INSERT INTO case_department (application, department, because) VALUES (?, ?, ?)
                ON CONFLICT (application, department) DO NOTHING""", id.value(), department.value(), because));
    }

    @Override
    public Set<Department> known() {
        return departments("SELECT id FROM department ORDER BY id");
    }

    @Override
    public boolean isNeeded(ApplicationId id) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "SELECT EXISTS (SELECT FROM case_second_countersignature WHERE application = :id)")
                .bind("id", id.value())
                .mapTo(Boolean.class)
                .one());
    }

    @Override
    public void require(ApplicationId id, String because) {
        jdbi.useHandle(handle -> handle.execute("""
                INSERT INTO case_second_countersignature (application, because) VALUES (?, ?)
                ON CONFLICT (application) DO NOTHING""", id.value(), because));
    }

    private Set<Department> departments(String sql, Object... arguments) {
        List<String> names = jdbi.withHandle(
                handle -> handle.select(sql, arguments).mapTo(String.class).list());
        var found = new HashSet<Department>();
        names.forEach(name -> found.add(new Department(name)));
        return found;
    }
}
