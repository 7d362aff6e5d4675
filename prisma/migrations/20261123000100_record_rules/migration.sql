-- What the datamodel cannot say: formats, ranges, and the one-live-session rule.
CREATE EXTENSION IF NOT EXISTS btree_gist;

-- Formats of codes that people know (docs/formats.md).
ALTER TABLE member
  ADD CONSTRAINT member_social_insurance_code_format CHECK (social_insurance_code ~ '^[0-9]{10}$'),
  ADD CONSTRAINT member_personal_id_number_format CHECK (personal_id_number ~ '^[0-9]{12}$'),
  ADD CONSTRAINT member_full_name_present CHECK (btrim(full_name) <> ''),
  ADD CONSTRAINT member_full_name_nfc CHECK (full_name IS NFC NORMALIZED),
  ADD CONSTRAINT member_phone_format CHECK (phone ~ '^0[35789][0-9]{8}$'),
  ADD CONSTRAINT member_email_format CHECK (email ~ '^[^@[:space:]]+@[^@[:space:]]+\.[^@[:space:]]+$'),
  -- An unknown day or month stands as 01.
  ADD CONSTRAINT member_birth_date_precision CHECK (
    CASE birth_date_precision
      WHEN 'YEAR' THEN birth_date = date_trunc('year', birth_date::timestamp)::date
      WHEN 'MONTH' THEN birth_date = date_trunc('month', birth_date::timestamp)::date
      ELSE true
    END);

ALTER TABLE identity_document
  ADD CONSTRAINT identity_document_number_format CHECK (
    CASE kind
      WHEN 'CCCD' THEN number ~ '^[0-9]{12}$'
      WHEN 'PERSONAL_ID' THEN number ~ '^[0-9]{12}$'
      WHEN 'CMND' THEN number ~ '^[0-9]{9}$'
      ELSE btrim(number) <> ''
    END);

ALTER TABLE province
  ADD CONSTRAINT province_code_format CHECK (code ~ '^[0-9]{2}$'),
  ADD CONSTRAINT province_validity CHECK (valid_to > valid_from),
  ADD CONSTRAINT province_one_version_a_day EXCLUDE USING gist (code WITH =, daterange(valid_from, valid_to) WITH &&);
ALTER TABLE ward
  ADD CONSTRAINT ward_code_format CHECK (code ~ '^[0-9]{5}$'),
  ADD CONSTRAINT ward_validity CHECK (valid_to > valid_from),
  ADD CONSTRAINT ward_one_version_a_day EXCLUDE USING gist (code WITH =, daterange(valid_from, valid_to) WITH &&);
ALTER TABLE agency
  ADD CONSTRAINT agency_validity CHECK (valid_to > valid_from),
  ADD CONSTRAINT agency_one_version_a_day EXCLUDE USING gist (code WITH =, daterange(valid_from, valid_to) WITH &&),
  ADD CONSTRAINT agency_point CHECK ((latitude IS NULL) = (longitude IS NULL));
ALTER TABLE facility
  ADD CONSTRAINT facility_code_format CHECK (code ~ '^[0-9]{2}[0-9A-Z]{3}$'),
  ADD CONSTRAINT facility_validity CHECK (valid_to > valid_from),
  ADD CONSTRAINT facility_point CHECK ((latitude IS NULL) = (longitude IS NULL));
ALTER TABLE collection_point
  ADD CONSTRAINT collection_point_location CHECK ((latitude IS NULL) = (longitude IS NULL));
ALTER TABLE employer_code
  ADD CONSTRAINT employer_code_format CHECK (code ~ '^([A-Z]{2}[0-9]{4}[A-Z]|[0-9]{10}[A-Z]{2}[A-Z][0-9]{2}|[0-9]{7}[A-Z]{2})$'),
  ADD CONSTRAINT employer_code_validity CHECK (valid_to > valid_from);
ALTER TABLE employer
  ADD CONSTRAINT employer_tax_code_format CHECK (tax_code ~ '^[0-9]{10}(-[0-9]{3})?$');

ALTER TABLE health_card
  ADD CONSTRAINT health_card_number_format CHECK (number ~ '^[0-9]{10}$'),
  ADD CONSTRAINT health_card_subject_format CHECK (subject_code ~ '^[A-Z]{2}$'),
  ADD CONSTRAINT health_card_level_range CHECK (benefit_level BETWEEN 1 AND 5),
  ADD CONSTRAINT health_card_province_format CHECK (province_code ~ '^[0-9]{2}$'),
  ADD CONSTRAINT health_card_validity CHECK (valid_from <= valid_to),
  ADD CONSTRAINT health_card_control_number_format CHECK (control_number ~ '^[0-9]{14}$');

ALTER TABLE participation
  ADD CONSTRAINT participation_closed_through_month CHECK (closed_through = date_trunc('month', closed_through::timestamp)::date);
ALTER TABLE participation_period
  ADD CONSTRAINT participation_period_months CHECK (
    from_month = date_trunc('month', from_month::timestamp)::date
    AND to_month = date_trunc('month', to_month::timestamp)::date),
  ADD CONSTRAINT participation_period_order CHECK (from_month <= to_month),
  ADD CONSTRAINT participation_period_currency CHECK (currency ~ '^[A-Z]{3}$'),
  ADD CONSTRAINT participation_period_money CHECK (contribution_salary >= 0 AND salary >= 0 AND contribution_amount >= 0),
  ADD CONSTRAINT participation_period_coefficient CHECK (salary_coefficient >= 0),
  ADD CONSTRAINT participation_period_rates CHECK (employer_rate BETWEEN 0 AND 100 AND employee_rate BETWEEN 0 AND 100),
  ADD CONSTRAINT participation_period_leave_inside CHECK (
    from_month <= ALL (unpaid_leave_months) AND to_month >= ALL (unpaid_leave_months));
-- A segment's own key: whose, which fund, which employer, from when.
CREATE UNIQUE INDEX participation_period_key ON participation_period
  (member_id, insurance_type, from_month, scheme, coalesce(employer_code, lower(employer_name)));

-- Every member has a record of each insurance type, empty or not.
CREATE FUNCTION open_participations() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO participation (member_id, insurance_type)
  SELECT member.id, type FROM new_member AS member CROSS JOIN unnest(enum_range(NULL::insurance_type)) AS type;
  RETURN NULL;
END $$;
CREATE TRIGGER open_participations AFTER INSERT ON member
  REFERENCING NEW TABLE AS new_member FOR EACH STATEMENT EXECUTE FUNCTION open_participations();

ALTER TABLE benefit
  ADD CONSTRAINT benefit_amount_positive CHECK (amount >= 0),
  ADD CONSTRAINT benefit_dates CHECK (from_date <= to_date),
  ADD CONSTRAINT benefit_numbers CHECK (
    days >= 0 AND average_salary >= 0 AND entitlement_rate BETWEEN 0 AND 100
    AND months_consumed >= 0 AND months_granted BETWEEN 0 AND 12 AND months_drawn BETWEEN 0 AND months_granted),
  ADD CONSTRAINT benefit_regime_of_kind CHECK (
    CASE kind
      WHEN 'ODS' THEN regime IN ('SICK_OWN','SICK_LONG','SICK_CHILD','RECUP_SICK','MAT_CHECKUP','MAT_MISCARRY','MAT_BIRTH','MAT_LUMP',
        'PAT_LEAVE','MAT_CONTRA','MAT_ADOPT','MAT_SURRO','RECUP_MAT','RECUP_INJ','VOL_MAT')
      WHEN 'ONE_TIME' THEN regime IN ('ONE_TIME_BHXH','RETIRE_TOPUP','SURV_LUMP','FUNERAL','INJ_LUMP','REGIONAL_ALLOW')
      WHEN 'MONTHLY' THEN regime IN ('PENSION','DISAB','INJ_MONTHLY','INJ_CARE','SURV_BASIC','SURV_CARE','COMMUNE','ART23','SOCIAL_PENSION')
      ELSE regime IN ('UI_ALLOW','UI_TRAIN','UI_JOB','UI_RETAIN')
    END),
  ADD CONSTRAINT benefit_spell_dated CHECK (kind <> 'ODS' OR from_date IS NOT NULL),
  ADD CONSTRAINT benefit_unemployment_only CHECK (
    kind = 'UNEMPLOYMENT' OR num_nonnulls(months_granted, months_drawn, unemployment_status, termination_ground) = 0),
  ADD CONSTRAINT benefit_one_time_only CHECK (kind = 'ONE_TIME' OR num_nonnulls(ground, months_consumed) = 0),
  -- Law 74/2025/QH15, Article 41.4: the letter of the ground.
  ADD CONSTRAINT benefit_termination_ground CHECK (termination_ground IN ('a','b','c','d','đ','e','g','h','i','k','l','m','n')),
  ADD CONSTRAINT benefit_termination_state CHECK (termination_ground IS NULL OR unemployment_status = 'TERMINATED');
CREATE UNIQUE INDEX benefit_key ON benefit
  (member_id, kind, regime, coalesce(decision_number, ''), coalesce(from_date, 'epoch'::date));
ALTER TABLE benefit_adjustment
  ADD CONSTRAINT benefit_adjustment_month CHECK (from_month = date_trunc('month', from_month::timestamp)::date),
  ADD CONSTRAINT benefit_adjustment_one_measure CHECK (num_nonnulls(percent, amount) = 1);
ALTER TABLE benefit_payment
  ADD CONSTRAINT benefit_payment_month CHECK (month = date_trunc('month', month::timestamp)::date),
  ADD CONSTRAINT benefit_payment_money CHECK (base >= 0 AND top_up >= 0 AND allowance >= 0 AND deduction >= 0),
  ADD CONSTRAINT benefit_payment_net CHECK (base + adjustment + top_up + allowance - deduction >= 0);

ALTER TABLE medical_visit
  ADD CONSTRAINT medical_visit_order CHECK (admitted_at <= discharged_at),
  ADD CONSTRAINT medical_visit_codes CHECK (
    care_type_code ~ '^[0-9]{2}$' AND treatment_result_code BETWEEN 1 AND 8 AND discharge_type_code BETWEEN 1 AND 5),
  ADD CONSTRAINT medical_visit_money CHECK (
    drug_cost >= 0 AND supply_cost >= 0 AND total_cost >= 0 AND covered_cost >= 0 AND self_paid >= 0
    AND copayment >= 0 AND paid_by_fund >= 0 AND other_sources >= 0 AND fee_for_service_paid >= 0),
  ADD CONSTRAINT medical_visit_fund_share CHECK (abs(paid_by_fund - (covered_cost - copayment)) <= 1);
ALTER TABLE medical_visit_card
  ADD CONSTRAINT medical_visit_card_number_format CHECK (card_number ~ '^[A-Z]{2}[1-5][0-9]{12}$'),
  ADD CONSTRAINT medical_visit_card_validity CHECK (valid_from <= valid_to);
ALTER TABLE medical_cost_line
  ADD CONSTRAINT medical_cost_line_money CHECK (
    quantity >= 0 AND unit_price >= 0 AND amount >= 0 AND covered_amount >= 0 AND paid_by_fund >= 0
    AND other_sources >= 0 AND self_paid >= 0 AND copayment >= 0),
  ADD CONSTRAINT medical_cost_line_rates CHECK (payment_rate BETWEEN 0 AND 100 AND coverage_rate BETWEEN 0 AND 100),
  ADD CONSTRAINT medical_cost_line_scope CHECK (scope_code BETWEEN 1 AND 3);
ALTER TABLE sick_leave_certificate
  ADD CONSTRAINT sick_leave_certificate_dates CHECK (from_date <= to_date),
  ADD CONSTRAINT sick_leave_certificate_days CHECK (leave_days > 0);

ALTER TABLE account
  ADD CONSTRAINT account_phone_format CHECK (phone ~ '^0[35789][0-9]{8}$');
ALTER TABLE session
  ADD CONSTRAINT session_end CHECK ((ended_at IS NULL) = (end_reason IS NULL));
-- One person, one live session: the proof; the account row lock makes it behave.
CREATE UNIQUE INDEX session_one_live ON session (member_id) WHERE ended_at IS NULL;
