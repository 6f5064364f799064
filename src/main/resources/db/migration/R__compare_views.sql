-- Views that compare regions, entities and years across layouts. They run unchanged on H2 2.4 and on PostgreSQL 15 and
-- later. Flyway creates them again whenever this file changes. docs/data-dictionary.md describes the columns.
--
-- basis: 'printed', or 'derived' if arithmetic gives what the layout prints under other columns; empty, with a reason, if
-- neither applies. A total row is the greatest of its kind in a table, for some layouts print sub-totals as well.

DROP VIEW IF EXISTS compare_coverage;
DROP VIEW IF EXISTS subject_table;
DROP VIEW IF EXISTS compare_indicators;
DROP VIEW IF EXISTS compare_projects;
DROP VIEW IF EXISTS project_amount;
DROP VIEW IF EXISTS compare_economic;
DROP VIEW IF EXISTS economic_class;
DROP VIEW IF EXISTS economic_amount;
DROP VIEW IF EXISTS compare_region;
DROP VIEW IF EXISTS compare_three_public;
DROP VIEW IF EXISTS expense_amount;
DROP VIEW IF EXISTS expense_settled;
DROP VIEW IF EXISTS expense_printed;
DROP VIEW IF EXISTS compare_functional_region;
DROP VIEW IF EXISTS compare_functional;
DROP VIEW IF EXISTS functional_amount;
DROP VIEW IF EXISTS compare_basic_project;
DROP VIEW IF EXISTS compare_totals;
DROP VIEW IF EXISTS split_settled;
DROP VIEW IF EXISTS split_figure;
DROP VIEW IF EXISTS overview_figure;
DROP VIEW IF EXISTS table_figure;
DROP VIEW IF EXISTS table_total;
DROP VIEW IF EXISTS compare_disclosure;

-- Current editions with their identity.
CREATE VIEW compare_disclosure AS
SELECT d.document_no, SUBSTRING(d.sha256, 1, 16) AS disclosure_id, d.province, d.region_code, d.region_name, d.entity_name,
    COALESCE(d.entity_level, '') AS entity_level, d.fiscal_year, COALESCE(d.kind, '') AS kind, d.template,
    COALESCE(c.counted, FALSE) AS counted, COALESCE(c.department_name, '') AS department_name,
    COALESCE(c.remark, 'not settled yet: run yusuan compare') AS remark
FROM document d LEFT JOIN comparable c ON c.document_no = d.document_no
WHERE d.status IN ('loaded', 'loaded_with_findings') AND d.superseded_by IS NULL;

-- The total of a column: as printed, and as the sum of the rows that are not part of another row.
CREATE VIEW table_total AS
SELECT document_no, table_key, measure,
    MAX(CASE WHEN row_kind = 'total' THEN amount_yuan END) AS printed,
    SUM(CASE WHEN row_kind IN ('unit', 'group', 'item') AND parent_line_no IS NULL THEN amount_yuan END) AS summed
FROM fact
WHERE side = '' AND table_key IN ('t02', 't03', 't05', 't06', 't11', 'f02', 'f03', 'f05')
GROUP BY document_no, table_key, measure;

-- Budgets and final accounts in the same columns: a document is one or the other.
CREATE VIEW table_figure AS
SELECT document_no,
    MAX(CASE WHEN table_key IN ('t02', 'f02') AND measure = 'total' THEN printed END) AS t02_total,
    MAX(CASE WHEN table_key = 't02' AND measure = 'carried_over' THEN printed END) AS t02_carried_over,
    MAX(CASE WHEN table_key IN ('t03', 'f03') AND measure = 'total' THEN printed END) AS t03_total,
    MAX(CASE WHEN table_key IN ('t03', 'f03') AND measure = 'total' THEN summed END) AS t03_total_summed,
    MAX(CASE WHEN table_key IN ('t03', 'f03') AND measure = 'basic' THEN printed END) AS t03_basic,
    MAX(CASE WHEN table_key IN ('t03', 'f03') AND measure = 'basic' THEN summed END) AS t03_basic_summed,
    MAX(CASE WHEN table_key IN ('t03', 'f03') AND measure = 'project' THEN printed END) AS t03_project,
    MAX(CASE WHEN table_key IN ('t03', 'f03') AND measure = 'project' THEN summed END) AS t03_project_summed,
    MAX(CASE WHEN table_key = 't03' AND measure = 'personnel' THEN COALESCE(printed, summed) END) AS t03_personnel,
    MAX(CASE WHEN table_key = 't03' AND measure = 'operating' THEN COALESCE(printed, summed) END) AS t03_operating,
    MAX(CASE WHEN table_key IN ('t03', 'f03') AND measure IN
            ('remitted_to_superior', 'business_operating_expenditure', 'subsidy_to_subordinates')
        THEN ABS(COALESCE(printed, summed)) END) AS t03_other,
    MAX(CASE WHEN table_key IN ('t05', 'f05') AND measure = 'total' THEN printed END) AS t05_total,
    MAX(CASE WHEN table_key IN ('t05', 'f05') AND measure = 'total' THEN summed END) AS t05_total_summed,
    MAX(CASE WHEN table_key IN ('t05', 'f05') AND measure = 'basic' THEN printed END) AS t05_basic,
    MAX(CASE WHEN table_key IN ('t05', 'f05') AND measure = 'basic' THEN summed END) AS t05_basic_summed,
    MAX(CASE WHEN table_key IN ('t05', 'f05') AND measure = 'project' THEN printed END) AS t05_project,
    MAX(CASE WHEN table_key IN ('t05', 'f05') AND measure = 'project' THEN summed END) AS t05_project_summed,
    MAX(CASE WHEN table_key = 't05' AND measure = 'personnel' THEN printed END) AS t05_personnel,
    MAX(CASE WHEN table_key = 't05' AND measure = 'personnel' THEN summed END) AS t05_personnel_summed,
    MAX(CASE WHEN table_key = 't05' AND measure = 'operating' THEN printed END) AS t05_operating,
    MAX(CASE WHEN table_key = 't05' AND measure = 'operating' THEN summed END) AS t05_operating_summed,
    MAX(CASE WHEN table_key = 't06' AND measure = 'personnel' THEN printed END) AS t06_personnel,
    MAX(CASE WHEN table_key = 't06' AND measure = 'personnel' THEN summed END) AS t06_personnel_summed,
    MAX(CASE WHEN table_key = 't06' AND measure = 'operating' THEN printed END) AS t06_operating,
    MAX(CASE WHEN table_key = 't06' AND measure = 'operating' THEN summed END) AS t06_operating_summed
FROM table_total
GROUP BY document_no;

-- The lines of the overview tables, by their concepts.
CREATE VIEW overview_figure AS
SELECT document_no,
    MAX(CASE WHEN concept = 'overview.revenue_total' THEN amount_yuan END) AS revenue_total,
    MAX(CASE WHEN concept = 'overview.revenue_current' THEN amount_yuan END) AS revenue_current,
    MAX(CASE WHEN concept = 'overview.carried_over' AND side = 'revenue' THEN amount_yuan END) AS carried_over,
    MAX(CASE WHEN concept = 'overview.expenditure_total' AND measure IN ('total', 'final_amount') THEN amount_yuan END)
        AS expenditure_total,
    MAX(CASE WHEN concept = 'overview.expenditure_current' AND measure IN ('total', 'final_amount') THEN amount_yuan END)
        AS expenditure_current,
    MAX(CASE WHEN concept = 'overview.basic' AND measure = 'total' THEN amount_yuan END) AS basic,
    MAX(CASE WHEN concept = 'overview.project' AND measure = 'total' THEN amount_yuan END) AS project,
    MAX(CASE WHEN concept IN ('overview.expenditure_total', 'overview.expenditure_current') AND measure = 'personnel'
        THEN amount_yuan END) AS personnel,
    MAX(CASE WHEN concept IN ('overview.expenditure_total', 'overview.expenditure_current') AND measure = 'operating'
        THEN amount_yuan END) AS operating,
    MAX(CASE WHEN concept = 'overview.personnel' AND table_key = 'f06' THEN amount_yuan END) AS f06_personnel,
    MAX(CASE WHEN concept = 'overview.operating' AND table_key = 'f06' THEN amount_yuan END) AS f06_operating
FROM fact
WHERE table_key IN ('t01', 'f01', 'f06') AND concept LIKE 'overview.%'
GROUP BY document_no;

-- Expenditure by kind, as far as a single table shows it: of all funds, and of the general public budget (一般公共预算). Shaanxi
-- prints personnel and operating expenditure where others print basic, and 专项业务经费 where others print project.
CREATE VIEW split_figure AS
SELECT d.document_no, 'all_funds' AS scope,
    COALESCE(o.expenditure_current, t.t03_total) AS total_printed, t.t03_total_summed AS total_derived,
    t.t03_basic AS basic_printed,
    COALESCE(t.t03_basic_summed, o.basic, t.t03_personnel + t.t03_operating,
        CASE WHEN COALESCE(t.t03_other, 0) = 0 THEN t.t03_total - t.t03_project END) AS basic_derived,
    t.t03_project AS project_printed,
    COALESCE(t.t03_project_summed, o.project,
        CASE WHEN COALESCE(t.t03_other, 0) = 0 THEN t.t03_total - t.t03_basic END) AS project_derived,
    COALESCE(t.t03_personnel, o.personnel) AS personnel_printed, CAST(NULL AS NUMERIC(38, 10)) AS personnel_derived,
    COALESCE(t.t03_operating, o.operating) AS operating_printed, CAST(NULL AS NUMERIC(38, 10)) AS operating_derived
FROM compare_disclosure d
    LEFT JOIN table_figure t ON t.document_no = d.document_no
    LEFT JOIN overview_figure o ON o.document_no = d.document_no
UNION ALL
SELECT d.document_no, 'general_public_budget',
    t.t05_total, t.t05_total_summed,
    t.t05_basic,
    COALESCE(t.t05_basic_summed, t.t05_personnel + t.t05_operating, t.t05_total - t.t05_project,
        t.t05_personnel_summed + t.t05_operating_summed, t.t05_personnel, t.t05_operating),
    CASE WHEN t.t05_basic IS NOT NULL OR (t.t05_personnel IS NULL AND t.t05_operating IS NULL) THEN t.t05_project END,
    COALESCE(t.t05_project, t.t05_project_summed, t.t05_total - t.t05_basic,
        t.t05_total - t.t05_personnel - t.t05_operating),
    COALESCE(t.t05_personnel, t.t06_personnel, o.f06_personnel),
    COALESCE(t.t05_personnel_summed, t.t06_personnel_summed),
    COALESCE(t.t05_operating, t.t06_operating, o.f06_operating),
    COALESCE(t.t05_operating_summed, t.t06_operating_summed)
FROM compare_disclosure d
    LEFT JOIN table_figure t ON t.document_no = d.document_no
    LEFT JOIN overview_figure o ON o.document_no = d.document_no;

-- The same, completed by combining tables. Amounts are not negative: if one part equals the sum, the rest is zero; and if
-- basic expenditure is the same in both scopes, so are its parts.
CREATE VIEW split_settled AS
SELECT a.document_no, a.scope, a.total, a.total_basis, a.basic, a.basic_basis,
    COALESCE(a.project, CASE WHEN a.basic = a.total THEN 0 END) AS project,
    CASE WHEN a.project IS NULL AND a.basic = a.total THEN 'derived' ELSE a.project_basis END AS project_basis,
    COALESCE(a.personnel, a.basic - a.operating, CASE WHEN a.basic = p.basic THEN p.personnel END) AS personnel,
    CASE WHEN a.personnel IS NOT NULL THEN a.personnel_basis
        WHEN a.basic - a.operating IS NOT NULL THEN 'derived'
        WHEN a.basic = p.basic AND p.personnel IS NOT NULL THEN 'derived' ELSE '' END AS personnel_basis,
    COALESCE(a.operating, a.basic - a.personnel, CASE WHEN a.basic = p.basic THEN p.operating END) AS operating,
    CASE WHEN a.operating IS NOT NULL THEN a.operating_basis
        WHEN a.basic - a.personnel IS NOT NULL THEN 'derived'
        WHEN a.basic = p.basic AND p.operating IS NOT NULL THEN 'derived' ELSE '' END AS operating_basis
FROM (SELECT document_no, scope,
        COALESCE(total_printed, total_derived) AS total,
        CASE WHEN total_printed IS NOT NULL THEN 'printed' WHEN total_derived IS NOT NULL THEN 'derived' ELSE '' END
            AS total_basis,
        COALESCE(basic_printed, basic_derived) AS basic,
        CASE WHEN basic_printed IS NOT NULL THEN 'printed' WHEN basic_derived IS NOT NULL THEN 'derived' ELSE '' END
            AS basic_basis,
        COALESCE(project_printed, project_derived) AS project,
        CASE WHEN project_printed IS NOT NULL THEN 'printed' WHEN project_derived IS NOT NULL THEN 'derived' ELSE '' END
            AS project_basis,
        COALESCE(personnel_printed, personnel_derived) AS personnel,
        CASE WHEN personnel_printed IS NOT NULL THEN 'printed' WHEN personnel_derived IS NOT NULL THEN 'derived'
            ELSE '' END AS personnel_basis,
        COALESCE(operating_printed, operating_derived) AS operating,
        CASE WHEN operating_printed IS NOT NULL THEN 'printed' WHEN operating_derived IS NOT NULL THEN 'derived'
            ELSE '' END AS operating_basis
    FROM split_figure) a
    LEFT JOIN (SELECT document_no, COALESCE(basic_printed, basic_derived) AS basic,
            COALESCE(personnel_printed, personnel_derived) AS personnel,
            COALESCE(operating_printed, operating_derived) AS operating
        FROM split_figure WHERE scope = 'general_public_budget') p ON p.document_no = a.document_no;

-- Basic against project, personnel against operating expenditure.
CREATE VIEW compare_basic_project AS
SELECT d.disclosure_id, d.province, d.region_code, d.region_name, d.entity_name, d.entity_level, d.fiscal_year, d.kind,
    d.template, d.counted, d.department_name, d.remark,
    s.scope,
    s.total AS total_yuan, s.total_basis,
    s.basic AS basic_yuan, s.basic_basis,
    s.project AS project_yuan, s.project_basis,
    s.personnel AS personnel_yuan, s.personnel_basis,
    s.operating AS operating_yuan, s.operating_basis,
    CASE WHEN s.total IS NULL THEN 'no total is printed'
        WHEN s.basic IS NULL OR s.project IS NULL THEN 'the layout prints no split into basic and project expenditure here'
        WHEN s.personnel IS NULL OR s.operating IS NULL
        THEN 'personnel and operating expenditure are printed for another part of the funds only'
        ELSE '' END AS reason
FROM compare_disclosure d JOIN split_settled s ON s.document_no = d.document_no;

-- Entity by year: revenue and expenditure of all funds.
CREATE VIEW compare_totals AS
SELECT d.disclosure_id, d.province, d.region_code, d.region_name, d.entity_name, d.entity_level, d.fiscal_year, d.kind,
    d.template, d.counted, d.department_name, d.remark,
    COALESCE(o.revenue_total, t.t02_total) AS revenue_total_yuan,
    CASE WHEN COALESCE(o.revenue_total, t.t02_total) IS NULL THEN '' ELSE 'printed' END AS revenue_total_basis,
    COALESCE(o.expenditure_total, t.t03_total) AS expenditure_total_yuan,
    CASE WHEN COALESCE(o.expenditure_total, t.t03_total) IS NULL THEN '' ELSE 'printed' END AS expenditure_total_basis,
    o.revenue_current AS revenue_current_yuan,
    CASE WHEN o.revenue_current IS NULL THEN '' ELSE 'printed' END AS revenue_current_basis,
    s.total AS expenditure_current_yuan, s.total_basis AS expenditure_current_basis,
    COALESCE(o.carried_over, t.t02_carried_over, CASE WHEN o.revenue_total = o.revenue_current THEN 0 END)
        AS carried_over_yuan,
    CASE WHEN COALESCE(o.carried_over, t.t02_carried_over) IS NOT NULL THEN 'printed'
        WHEN o.revenue_total = o.revenue_current THEN 'derived' ELSE '' END AS carried_over_basis,
    s.basic AS basic_yuan, s.basic_basis,
    s.project AS project_yuan, s.project_basis,
    s.personnel AS personnel_yuan, s.personnel_basis,
    s.operating AS operating_yuan, s.operating_basis,
    CASE WHEN s.total IS NULL THEN 'no total expenditure is printed'
        WHEN s.basic IS NULL OR s.project IS NULL THEN 'the layout prints no split into basic and project expenditure'
        WHEN s.personnel IS NULL OR s.operating IS NULL
        THEN 'personnel and operating expenditure are printed for the general public budget only'
        WHEN o.revenue_current IS NULL THEN 'the layout prints no total of the current year''s revenue'
        ELSE '' END AS reason
FROM compare_disclosure d
    JOIN split_settled s ON s.document_no = d.document_no AND s.scope = 'all_funds'
    LEFT JOIN overview_figure o ON o.document_no = d.document_no
    LEFT JOIN table_figure t ON t.document_no = d.document_no;

-- Functional classes (类) in the tables: printed rows of a class, or the sum of its items (项) if a layout prints only items.
-- A table of units has no such rows, even if its codes look alike. The overview is used if the table of expenditure (t03)
-- has no classes.
CREATE VIEW functional_amount AS
SELECT * FROM (
SELECT document_no, scope, class_code, table_key,
    COALESCE(SUM(CASE WHEN measure IN ('total', 'final_amount') THEN of_class END),
        SUM(CASE WHEN measure IN ('total', 'final_amount') THEN of_items END)) AS amount,
    CASE WHEN SUM(CASE WHEN measure IN ('total', 'final_amount') THEN of_class END) IS NULL
        THEN 'derived' ELSE 'printed' END AS basis,
    COALESCE(SUM(CASE WHEN measure = 'basic' THEN of_class END), SUM(CASE WHEN measure = 'basic' THEN of_items END)) AS basic,
    COALESCE(SUM(CASE WHEN measure = 'project' THEN of_class END), SUM(CASE WHEN measure = 'project' THEN of_items END))
        AS project,
    COALESCE(SUM(CASE WHEN measure IN ('personnel', 'operating') THEN of_class END),
        SUM(CASE WHEN measure IN ('personnel', 'operating') THEN of_items END)) AS parts_of_basic
FROM (
    SELECT f.document_no, f.table_key, f.measure,
        CASE WHEN f.concept <> '' THEN SUBSTRING(f.concept, 12, 3) ELSE SUBSTRING(f.item_code, 1, 3) END AS class_code,
        CASE WHEN f.table_key IN ('t05', 'f05') THEN 'general_public_budget' ELSE 'all_funds' END AS scope,
        CASE WHEN f.concept <> '' THEN f.amount_yuan END AS of_class,
        CASE WHEN f.concept = '' THEN f.amount_yuan END AS of_items
    FROM fact f
    WHERE (f.table_key IN ('t03', 't05', 'f03', 'f05') OR (f.table_key IN ('t01', 'f01') AND f.side = 'expenditure'
            AND f.classification IN ('', 'functional')))
        AND (f.concept LIKE 'functional.%' OR (f.concept = '' AND f.row_kind = 'item' AND f.side = ''
            AND CHARACTER_LENGTH(f.item_code) IN (5, 7)))
        AND f.row_kind IN ('group', 'item')) r
GROUP BY document_no, scope, class_code, table_key) g
WHERE NOT EXISTS (SELECT 1 FROM fact u
        WHERE u.document_no = g.document_no AND u.table_key = g.table_key AND u.row_kind = 'unit')
    AND (g.table_key NOT IN ('t01', 'f01')
        OR NOT EXISTS (SELECT 1 FROM fact t
            WHERE t.document_no = g.document_no AND t.table_key IN ('t03', 'f03') AND t.row_kind IN ('group', 'item')
                AND (t.concept LIKE 'functional.%'
                    OR (t.row_kind = 'item' AND CHARACTER_LENGTH(t.item_code) IN (5, 7)))
                AND NOT EXISTS (SELECT 1 FROM fact u
                    WHERE u.document_no = t.document_no AND u.table_key = t.table_key AND u.row_kind = 'unit')));

-- Functional classes of an entity, with their share.
CREATE VIEW compare_functional AS
SELECT d.disclosure_id, d.province, d.region_code, d.region_name, d.entity_name, d.entity_level, d.fiscal_year, d.kind,
    d.template, d.counted, d.department_name, d.remark,
    a.scope, c.concept, c.code AS class_code, c.caption AS class_name, a.table_key,
    a.amount AS amount_yuan, a.basis,
    ROUND(a.amount / NULLIF(SUM(a.amount) OVER (PARTITION BY a.document_no, a.scope), 0), 6) AS share,
    COALESCE(a.basic, a.parts_of_basic) AS basic_yuan,
    CASE WHEN a.basic IS NOT NULL THEN a.basis WHEN a.parts_of_basic IS NOT NULL THEN 'derived' ELSE '' END AS basic_basis,
    a.project AS project_yuan,
    CASE WHEN a.project IS NULL THEN '' WHEN a.basic IS NULL AND a.parts_of_basic IS NOT NULL THEN 'derived'
        ELSE a.basis END AS project_basis
FROM functional_amount a
    JOIN compare_disclosure d ON d.document_no = a.document_no
    JOIN concept c ON c.concept = 'functional.' || a.class_code;

-- The same, added up over the entities of a region that count.
CREATE VIEW compare_functional_region AS
SELECT province, region_code, region_name, fiscal_year, kind, scope, concept, class_code, class_name,
    COUNT(*) AS entities, SUM(amount_yuan) AS amount_yuan,
    ROUND(SUM(amount_yuan)
        / NULLIF(SUM(SUM(amount_yuan)) OVER (PARTITION BY region_code, region_name, fiscal_year, kind, scope), 0), 6) AS share
FROM compare_functional
WHERE counted
GROUP BY province, region_code, region_name, fiscal_year, kind, scope, concept, class_code, class_name;

-- The expenses as printed, a row for each year in a table. Shaanxi prints a row for all units and one for each; if the first
-- is missing, the units are added up, without those that contain others. Its 合计 covers the “三公” expenses, meetings and
-- training.
CREATE VIEW expense_printed AS
SELECT document_no, period,
    SUM(CASE WHEN concept = 'expense.three_public' THEN amount END) AS three_public,
    SUM(CASE WHEN concept = 'expense.three_public_meeting_training' THEN amount END) AS with_meetings,
    SUM(CASE WHEN concept = 'expense.abroad' THEN amount END) AS abroad,
    SUM(CASE WHEN concept = 'expense.reception' THEN amount END) AS reception,
    SUM(CASE WHEN concept = 'expense.vehicles' THEN amount END) AS vehicles,
    SUM(CASE WHEN concept = 'expense.vehicle_purchase' THEN amount END) AS vehicle_purchase,
    SUM(CASE WHEN concept = 'expense.vehicle_running' THEN amount END) AS vehicle_running,
    SUM(CASE WHEN concept = 'expense.meeting' THEN amount END) AS meeting,
    SUM(CASE WHEN concept = 'expense.training' THEN amount END) AS training
FROM (
    SELECT f.document_no, f.concept,
        CASE f.measure WHEN 'prior_year' THEN 'prior_year' WHEN 'budget_amount' THEN 'budget' ELSE 'current' END AS period,
        COALESCE(MAX(CASE WHEN f.counterpart_name = '' THEN f.amount_yuan END),
            SUM(CASE WHEN f.counterpart_name <> '' AND NOT EXISTS (SELECT 1 FROM fact m
                    WHERE m.document_no = f.document_no AND m.table_key = f.table_key AND f.counterpart_code <> ''
                        AND m.counterpart_code <> f.counterpart_code
                        AND m.counterpart_code LIKE f.counterpart_code || '%')
                THEN f.amount_yuan END)) AS amount
    FROM fact f
    WHERE f.table_key IN ('t10', 'f07') AND f.concept LIKE 'expense.%'
        AND f.measure IN ('total', 'current_year', 'prior_year', 'final_amount', 'budget_amount')
    GROUP BY f.document_no, f.concept,
        CASE f.measure WHEN 'prior_year' THEN 'prior_year' WHEN 'budget_amount' THEN 'budget' ELSE 'current' END) r
GROUP BY document_no, period;

-- The same, completed by the sums. Expenses are not negative: if the printed ones add up to the printed sum, the blank ones
-- are zero.
CREATE VIEW expense_settled AS
SELECT p.*,
    COALESCE(three_public, CASE WHEN with_meetings = printed_of_three + printed_of_two THEN printed_of_three
        ELSE abroad + reception + vehicles_either END) AS three_public_settled,
    CASE WHEN COALESCE(three_public, with_meetings - printed_of_two) = printed_of_three THEN 0 END AS blank_of_three,
    CASE WHEN with_meetings = COALESCE(three_public, printed_of_three) + printed_of_two THEN 0 END AS blank_of_two,
    CASE WHEN vehicles_either = COALESCE(vehicle_purchase, 0) + COALESCE(vehicle_running, 0) THEN 0
        WHEN vehicles_either IS NULL AND COALESCE(three_public, with_meetings - printed_of_two) = printed_of_three THEN 0
    END AS blank_of_vehicles
FROM (
    SELECT e.*,
        COALESCE(vehicles, vehicle_purchase + vehicle_running,
            CASE WHEN three_public = COALESCE(abroad, 0) + COALESCE(reception, 0)
                    + COALESCE(vehicle_purchase, vehicle_running)
                THEN COALESCE(vehicle_purchase, vehicle_running) END) AS vehicles_either,
        COALESCE(abroad, 0) + COALESCE(reception, 0)
            + COALESCE(vehicles, COALESCE(vehicle_purchase, 0) + COALESCE(vehicle_running, 0)) AS printed_of_three,
        COALESCE(meeting, 0) + COALESCE(training, 0) AS printed_of_two
    FROM expense_printed e) p;

-- One row per expense and year.
CREATE VIEW expense_amount AS
SELECT s.document_no, s.period, e.concept,
    CASE e.concept
        WHEN 'expense.three_public' THEN s.three_public_settled
        WHEN 'expense.abroad' THEN COALESCE(s.abroad, s.blank_of_three)
        WHEN 'expense.reception' THEN COALESCE(s.reception, s.blank_of_three)
        WHEN 'expense.vehicles' THEN COALESCE(s.vehicles_either, s.blank_of_three)
        WHEN 'expense.vehicle_purchase' THEN COALESCE(s.vehicle_purchase, s.blank_of_vehicles)
        WHEN 'expense.vehicle_running' THEN COALESCE(s.vehicle_running, s.blank_of_vehicles)
        WHEN 'expense.meeting' THEN COALESCE(s.meeting, s.blank_of_two)
        WHEN 'expense.training' THEN COALESCE(s.training, s.blank_of_two)
    END AS amount,
    CASE WHEN CASE e.concept
        WHEN 'expense.three_public' THEN s.three_public
        WHEN 'expense.abroad' THEN s.abroad
        WHEN 'expense.reception' THEN s.reception
        WHEN 'expense.vehicles' THEN s.vehicles
        WHEN 'expense.vehicle_purchase' THEN s.vehicle_purchase
        WHEN 'expense.vehicle_running' THEN s.vehicle_running
        WHEN 'expense.meeting' THEN s.meeting
        WHEN 'expense.training' THEN s.training
    END IS NULL THEN 'derived' ELSE 'printed' END AS basis
FROM expense_settled s CROSS JOIN (VALUES ('expense.three_public'), ('expense.abroad'), ('expense.reception'),
    ('expense.vehicles'), ('expense.vehicle_purchase'), ('expense.vehicle_running'), ('expense.meeting'),
    ('expense.training')) AS e (concept)
UNION ALL
SELECT document_no, 'current', 'agency.operating_funds', COALESCE(printed, summed),
    CASE WHEN printed IS NULL AND summed IS NULL THEN '' WHEN printed IS NULL THEN 'derived' ELSE 'printed' END
FROM (
    SELECT document_no,
        CASE WHEN COUNT(*) = 1 THEN MAX(amount_yuan) ELSE MAX(CASE WHEN row_kind = 'total' THEN amount_yuan END) END
            AS printed,
        SUM(CASE WHEN row_kind IN ('unit', 'group', 'item') AND parent_line_no IS NULL THEN amount_yuan END) AS summed
    FROM fact WHERE table_key = 't11' AND concept = 'agency.operating_funds' AND measure = 'total'
    GROUP BY document_no) o;

-- “三公” expenses, meetings, training and the operating funds of agencies (机关运行经费): nine rows per entity and year.
CREATE VIEW compare_three_public AS
SELECT d.disclosure_id, d.province, d.region_code, d.region_name, d.entity_name, d.entity_level, d.fiscal_year, d.kind,
    d.template, d.counted, d.department_name, d.remark,
    c.concept, c.caption AS expense,
    a.current_amount AS amount_yuan, CASE WHEN a.current_amount IS NULL THEN '' ELSE a.current_basis END AS basis,
    a.prior_amount AS prior_year_yuan,
    CASE WHEN a.prior_amount IS NULL THEN '' ELSE a.prior_basis END AS prior_year_basis,
    a.current_amount - a.prior_amount AS change_yuan,
    a.budget_amount AS budget_yuan, CASE WHEN a.budget_amount IS NULL THEN '' ELSE a.budget_basis END AS budget_basis,
    CASE WHEN a.current_amount IS NOT NULL THEN ''
        WHEN NOT EXISTS (SELECT 1 FROM fact f WHERE f.document_no = d.document_no
                AND f.table_key IN (CASE WHEN c.concept = 'agency.operating_funds' THEN 't11' ELSE 't10' END, 'f07'))
        THEN 'the table is missing or has no figure'
        WHEN c.concept IN ('expense.meeting', 'expense.training') THEN 'the layout does not print it here'
        ELSE 'left blank, and the sums of the table do not say what it is' END AS reason
FROM compare_disclosure d
    JOIN concept c ON c.family IN ('expense', 'agency') AND c.concept <> 'expense.three_public_meeting_training'
    LEFT JOIN (
        SELECT document_no, concept,
            MAX(CASE WHEN period = 'current' THEN amount END) AS current_amount,
            MAX(CASE WHEN period = 'current' THEN basis END) AS current_basis,
            MAX(CASE WHEN period = 'prior_year' THEN amount END) AS prior_amount,
            MAX(CASE WHEN period = 'prior_year' THEN basis END) AS prior_basis,
            MAX(CASE WHEN period = 'budget' THEN amount END) AS budget_amount,
            MAX(CASE WHEN period = 'budget' THEN basis END) AS budget_basis
        FROM expense_amount
        GROUP BY document_no, concept) a ON a.document_no = d.document_no AND a.concept = c.concept;

-- Totals of a region over the entities that count; an amount is the sum over those entities that have it.
CREATE VIEW compare_region AS
SELECT t.province, t.region_code, t.region_name, t.fiscal_year, t.kind,
    COUNT(*) AS entities,
    SUM(CASE WHEN t.entity_level = 'unit' THEN 1 ELSE 0 END) AS units_without_department,
    SUM(t.revenue_total_yuan) AS revenue_total_yuan,
    SUM(t.expenditure_total_yuan) AS expenditure_total_yuan,
    SUM(t.expenditure_current_yuan) AS expenditure_current_yuan,
    COUNT(t.expenditure_current_yuan) AS entities_with_expenditure,
    SUM(t.basic_yuan) AS basic_yuan,
    SUM(t.project_yuan) AS project_yuan,
    COUNT(t.basic_yuan) AS entities_with_split,
    SUM(t.personnel_yuan) AS personnel_yuan,
    SUM(t.operating_yuan) AS operating_yuan,
    COUNT(t.personnel_yuan) AS entities_with_personnel,
    SUM(e.three_public) AS three_public_yuan,
    COUNT(e.three_public) AS entities_with_three_public,
    SUM(e.operating_funds) AS operating_funds_yuan,
    COUNT(e.operating_funds) AS entities_with_operating_funds
FROM compare_totals t LEFT JOIN (
        SELECT disclosure_id,
            MAX(CASE WHEN concept = 'expense.three_public' THEN amount_yuan END) AS three_public,
            MAX(CASE WHEN concept = 'agency.operating_funds' THEN amount_yuan END) AS operating_funds
        FROM compare_three_public GROUP BY disclosure_id) e ON e.disclosure_id = t.disclosure_id
WHERE t.counted
GROUP BY t.province, t.region_code, t.region_name, t.fiscal_year, t.kind;

-- Economic classes (类) and items (款) of an entity. An item that is printed several times, once for each counterpart in the
-- government's classification, is one item.
CREATE VIEW economic_amount AS
SELECT document_no, scope, concept,
    SUM(CASE WHEN measure IN ('total', 'final_amount') THEN amount_yuan END) AS amount,
    SUM(CASE WHEN measure = 'personnel' THEN amount_yuan END) AS personnel,
    SUM(CASE WHEN measure = 'operating' THEN amount_yuan END) AS operating,
    SUM(CASE WHEN measure = 'project' THEN amount_yuan END) AS project
FROM (SELECT document_no, concept, measure, amount_yuan,
        CASE WHEN table_key = 'x_general_public_by_economic' THEN 'general_public_budget'
            ELSE 'basic_of_general_public_budget' END AS scope
    FROM fact
    WHERE table_key IN ('t06', 'f06', 'x_general_public_by_economic') AND concept LIKE 'economic.%'
        AND row_kind IN ('group', 'item')) r
GROUP BY document_no, scope, concept;

-- The classes that the items belong to: printed, or added up.
CREATE VIEW economic_class AS
SELECT document_no, scope, SUBSTRING(concept, 1, 12) AS concept,
    COALESCE(SUM(CASE WHEN CHARACTER_LENGTH(concept) = 12 THEN amount END), SUM(amount)) AS amount,
    CASE WHEN SUM(CASE WHEN CHARACTER_LENGTH(concept) = 12 THEN amount END) IS NULL THEN 'derived' ELSE 'printed' END
        AS basis,
    COALESCE(SUM(CASE WHEN CHARACTER_LENGTH(concept) = 12 THEN personnel END), SUM(personnel)) AS personnel,
    COALESCE(SUM(CASE WHEN CHARACTER_LENGTH(concept) = 12 THEN operating END), SUM(operating)) AS operating,
    COALESCE(SUM(CASE WHEN CHARACTER_LENGTH(concept) = 12 THEN project END), SUM(project)) AS project
FROM economic_amount
GROUP BY document_no, scope, SUBSTRING(concept, 1, 12);

CREATE VIEW compare_economic AS
SELECT d.disclosure_id, d.province, d.region_code, d.region_name, d.entity_name, d.entity_level, d.fiscal_year, d.kind,
    d.template, d.counted, d.department_name, d.remark,
    a.scope, CASE WHEN CHARACTER_LENGTH(c.code) = 3 THEN 'class' ELSE 'item' END AS economic_level,
    SUBSTRING(c.code, 1, 3) AS class_code, c.concept, c.code AS economic_code, c.caption AS economic_name,
    a.amount AS amount_yuan, a.basis,
    ROUND(a.amount / NULLIF(SUM(CASE WHEN CHARACTER_LENGTH(c.code) = 3 THEN a.amount END)
        OVER (PARTITION BY a.document_no, a.scope), 0), 6) AS share,
    a.personnel AS personnel_yuan, a.operating AS operating_yuan, a.project AS project_yuan
FROM (SELECT document_no, scope, concept, amount, basis, personnel, operating, project FROM economic_class
        UNION ALL
        SELECT document_no, scope, concept, amount, 'printed', personnel, operating, project FROM economic_amount
        WHERE CHARACTER_LENGTH(concept) > 12) a
    JOIN compare_disclosure d ON d.document_no = a.document_no
    JOIN concept c ON c.concept = a.concept;

-- Projects, with the unit that carries them out (the last unit's row above) and the performance form of the same name.
CREATE VIEW project_amount AS
SELECT p.document_no, p.table_key, p.line_no, p.project_name, p.amount, p.general_public_budget, p.government_fund,
    p.state_capital,
    (SELECT MAX(u.line_no) FROM fact u WHERE u.document_no = p.document_no AND u.table_key = p.table_key
        AND u.row_kind = 'unit' AND u.line_no < p.line_no) AS unit_line_no,
    (SELECT MIN(m.form_no) FROM performance_form m
        WHERE m.document_no = p.document_no AND m.project_name = p.project_name) AS form_no
FROM (
    SELECT document_no, table_key, line_no, MAX(item_name) AS project_name,
        COALESCE(MAX(CASE WHEN measure = 'total' THEN amount_yuan END),
            SUM(CASE WHEN measure IN ('personnel', 'operating', 'project') THEN amount_yuan END)) AS amount,
        MAX(CASE WHEN measure = 'general_public_budget' THEN amount_yuan END) AS general_public_budget,
        MAX(CASE WHEN measure = 'government_fund' THEN amount_yuan END) AS government_fund,
        MAX(CASE WHEN measure = 'state_capital' THEN amount_yuan END) AS state_capital
    FROM fact
    WHERE table_key IN ('t12', 't13') AND row_kind = 'item' AND item_name <> ''
    GROUP BY document_no, table_key, line_no) p;

CREATE VIEW compare_projects AS
SELECT d.disclosure_id, d.province, d.region_code, d.region_name, d.entity_name, d.entity_level, d.fiscal_year, d.kind,
    d.template, d.counted, d.department_name, d.remark,
    p.table_key, p.line_no, CASE p.table_key WHEN 't13' THEN 'carried_over' ELSE 'current_year' END AS funding,
    COALESCE((SELECT MAX(u.item_name) FROM fact u WHERE u.document_no = p.document_no AND u.table_key = p.table_key
        AND u.line_no = p.unit_line_no), d.entity_name) AS unit_name,
    p.project_name, p.amount AS amount_yuan, p.general_public_budget AS general_public_budget_yuan,
    p.government_fund AS government_fund_yuan, p.state_capital AS state_capital_yuan,
    p.form_no,
    CASE WHEN p.form_no IS NOT NULL THEN
        (SELECT COUNT(*) FROM indicator i WHERE i.document_no = p.document_no AND i.form_no = p.form_no) END AS indicators
FROM compare_disclosure d JOIN project_amount p ON p.document_no = d.document_no;

-- Targets by project and indicator.
CREATE VIEW compare_indicators AS
SELECT d.disclosure_id, d.province, d.region_code, d.region_name, d.entity_name, d.entity_level, d.fiscal_year, d.kind,
    d.template, d.counted, d.department_name, d.remark,
    f.form_no, f.form_type, COALESCE(f.project_name, '') AS project_name,
    COALESCE(f.implementing_unit, '') AS unit_name,
    COALESCE(f.annual_total_yuan, f.period_total_yuan) AS amount_yuan,
    i.scope, i.line_no, i.level1, i.level2, i.level3, i.operator, i.value_number, i.value_unit, i.value_printed
FROM compare_disclosure d
    JOIN performance_form f ON f.document_no = d.document_no
    JOIN indicator i ON i.document_no = f.document_no AND i.form_no = f.form_no;

-- The tables to check for each document: those that its layout prints, and any others that it has.
CREATE VIEW subject_table AS
SELECT d.document_no, e.table_key
FROM document d JOIN expected_table e ON e.template = d.template
UNION
SELECT t.document_no, k.table_key
FROM placed_table t JOIN (SELECT DISTINCT table_key FROM expected_table) k
    ON ';' || t.table_keys || ';' LIKE '%;' || k.table_key || ';%';

-- Who published what. found: with figures; empty: without any figure; missing: the layout has it, the document does not;
-- failed_check: a rule about it is broken. Forms are expected if projects are printed. A publisher is expected in every year
-- and kind of which the dataset has a document of its region, with one row each; if there is none, one row without a year.
-- A document that could not be read is listed by its file name, for its publisher is unknown.
CREATE VIEW compare_coverage AS
SELECT d.disclosure_id, d.province, d.region_code, d.region_name, d.entity_name, d.entity_level, d.fiscal_year, d.kind,
    d.template, d.counted, d.department_name, d.remark,
    e.table_key AS subject,
    CASE WHEN p.placed IS NULL THEN 'missing' WHEN x.broken IS NOT NULL THEN 'failed_check'
        WHEN p.facts = 0 THEN 'empty' ELSE 'found' END AS coverage,
    COALESCE(p.facts, 0) AS figures, COALESCE(x.broken, 0) AS findings, '' AS reason
FROM compare_disclosure d
    JOIN subject_table e ON e.document_no = d.document_no
    LEFT JOIN (SELECT t.document_no, k.table_key, COUNT(*) AS placed, SUM(t.fact_count) AS facts
        FROM placed_table t JOIN (SELECT DISTINCT table_key FROM expected_table) k
            ON ';' || t.table_keys || ';' LIKE '%;' || k.table_key || ';%'
        GROUP BY t.document_no, k.table_key) p ON p.document_no = d.document_no AND p.table_key = e.table_key
    LEFT JOIN (SELECT document_no, table_key, COUNT(*) AS broken FROM finding
        WHERE severity IN ('error', 'warning') GROUP BY document_no, table_key) x
        ON x.document_no = d.document_no AND x.table_key = e.table_key
UNION ALL
SELECT d.disclosure_id, d.province, d.region_code, d.region_name, d.entity_name, d.entity_level, d.fiscal_year, d.kind,
    d.template, d.counted, d.department_name, d.remark, 'form',
    CASE WHEN f.forms IS NULL THEN 'missing' WHEN x.broken IS NOT NULL THEN 'failed_check' ELSE 'found' END,
    COALESCE(f.forms, 0), COALESCE(x.broken, 0), ''
FROM compare_disclosure d
    LEFT JOIN (SELECT document_no, COUNT(*) AS forms FROM performance_form GROUP BY document_no) f
        ON f.document_no = d.document_no
    LEFT JOIN (SELECT document_no, COUNT(*) AS broken FROM finding
        WHERE severity IN ('error', 'warning') AND table_key = 'form' GROUP BY document_no) x
        ON x.document_no = d.document_no
WHERE f.forms IS NOT NULL
    OR EXISTS (SELECT 1 FROM fact p WHERE p.document_no = d.document_no AND p.table_key IN ('t12', 't13'))
UNION ALL
SELECT '', '', p.region_code, '', p.entity_name, p.entity_level, p.fiscal_year, p.kind, '', FALSE, '', '',
    'disclosure', 'missing', 0, 0, 'expected by a job, and not found'
FROM (SELECT e.region_code, e.entity_name, e.entity_level, COALESCE(e.fiscal_year, y.fiscal_year) AS fiscal_year,
        CASE WHEN e.kind = '' THEN COALESCE(y.kind, '') ELSE e.kind END AS kind
    FROM expected_publisher e LEFT JOIN (SELECT DISTINCT region_code, fiscal_year, kind FROM compare_disclosure) y
        ON y.region_code = e.region_code AND (e.fiscal_year IS NULL OR e.fiscal_year = y.fiscal_year)
            AND (e.kind = '' OR e.kind = y.kind)) p
WHERE NOT EXISTS (SELECT 1 FROM compare_disclosure d
    WHERE d.region_code = p.region_code AND d.entity_name = p.entity_name
        AND (p.entity_level = '' OR d.entity_level = p.entity_level)
        AND (p.fiscal_year IS NULL OR d.fiscal_year = p.fiscal_year)
        AND (p.kind = '' OR d.kind = p.kind))
UNION ALL
SELECT SUBSTRING(d.sha256, 1, 16), d.province, d.region_code, d.region_name, d.entity_name, COALESCE(d.entity_level, ''),
    d.fiscal_year, COALESCE(d.kind, ''), '', FALSE, '', '', 'disclosure', 'unreadable', 0, 0, d.message
FROM document d
WHERE d.status = 'quarantined';
