-- Values that slip through a plain comparison. PostgreSQL sorts NaN above every number and infinity behind every day,
-- so `>= 0` and `from <= to` let them in; and a check that comes to NULL counts as kept.
ALTER TABLE participation_period
  ADD CONSTRAINT participation_period_finite CHECK (
    contribution_salary < 'NaN' AND salary < 'NaN' AND contribution_amount < 'NaN' AND salary_coefficient < 'NaN'),
  -- As the importer reads years; it bounds the ledger, which goes month by month.
  ADD CONSTRAINT participation_period_years CHECK (from_month >= '1900-01-01' AND to_month < '2200-01-01');

CREATE FUNCTION are_months(dates date[]) RETURNS boolean LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT coalesce(bool_and(extract(day FROM each) IS NOT DISTINCT FROM 1), true) FROM unnest(dates) AS each
$$;
ALTER TABLE participation_period
  ADD CONSTRAINT participation_period_leave_months CHECK (
    CASE WHEN unpaid_leave_months = '{}' THEN true ELSE are_months(unpaid_leave_months) END);

ALTER TABLE member
  ADD CONSTRAINT member_birth_date_years CHECK (birth_date >= '1850-01-01' AND birth_date < '2200-01-01');

ALTER TABLE health_card
  ADD CONSTRAINT health_card_years CHECK (valid_from >= '1900-01-01' AND valid_to < '2200-01-01');

ALTER TABLE benefit
  ADD CONSTRAINT benefit_finite CHECK (amount < 'NaN' AND days < 'NaN' AND average_salary < 'NaN'),
  ADD CONSTRAINT benefit_drawn_of_granted CHECK (months_drawn IS NULL OR months_granted IS NOT NULL),
  DROP CONSTRAINT benefit_termination_state,
  ADD CONSTRAINT benefit_termination_state CHECK (
    termination_ground IS NULL OR unemployment_status IS NOT DISTINCT FROM 'TERMINATED');
ALTER TABLE benefit_adjustment
  ADD CONSTRAINT benefit_adjustment_finite CHECK (percent < 'NaN' AND amount < 'NaN');
ALTER TABLE benefit_payment
  ADD CONSTRAINT benefit_payment_finite CHECK (
    base < 'NaN' AND adjustment < 'NaN' AND top_up < 'NaN' AND allowance < 'NaN' AND deduction < 'NaN');

ALTER TABLE medical_visit
  ADD CONSTRAINT medical_visit_finite CHECK (
    drug_cost < 'NaN' AND supply_cost < 'NaN' AND total_cost < 'NaN' AND covered_cost < 'NaN' AND self_paid < 'NaN'
    AND copayment < 'NaN' AND paid_by_fund < 'NaN' AND other_sources < 'NaN' AND fee_for_service_paid < 'NaN'),
  ADD CONSTRAINT medical_visit_years CHECK (admitted_at >= '1900-01-01Z' AND discharged_at < '2200-01-01Z');
ALTER TABLE medical_cost_line
  ADD CONSTRAINT medical_cost_line_finite CHECK (
    quantity < 'NaN' AND unit_price < 'NaN' AND amount < 'NaN' AND covered_amount < 'NaN' AND paid_by_fund < 'NaN'
    AND other_sources < 'NaN' AND self_paid < 'NaN' AND copayment < 'NaN');

-- Degrees of WGS 84; NaN is above 180.
ALTER TABLE facility
  ADD CONSTRAINT facility_degrees CHECK (latitude BETWEEN -90 AND 90 AND longitude BETWEEN -180 AND 180);
ALTER TABLE agency
  ADD CONSTRAINT agency_degrees CHECK (latitude BETWEEN -90 AND 90 AND longitude BETWEEN -180 AND 180);
ALTER TABLE collection_point
  ADD CONSTRAINT collection_point_degrees CHECK (latitude BETWEEN -90 AND 90 AND longitude BETWEEN -180 AND 180);
