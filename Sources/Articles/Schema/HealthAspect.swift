/// What a text tells of a topic of health (schema.org, `HealthAspectEnumeration`).
package enum HealthAspect: String, Sendable, Equatable, CaseIterable {
  case allergies = "AllergiesHealthAspect"
  case benefits = "BenefitsHealthAspect"
  case causes = "CausesHealthAspect"
  case contagiousness = "ContagiousnessHealthAspect"
  case effectiveness = "EffectivenessHealthAspect"
  case gettingAccess = "GettingAccessHealthAspect"
  case howItWorks = "HowItWorksHealthAspect"
  case howOrWhere = "HowOrWhereHealthAspect"
  case ingredients = "IngredientsHealthAspect"
  case livingWith = "LivingWithHealthAspect"
  case mayTreat = "MayTreatHealthAspect"
  case misconceptions = "MisconceptionsHealthAspect"
  case overview = "OverviewHealthAspect"
  case patientExperience = "PatientExperienceHealthAspect"
  case pregnancy = "PregnancyHealthAspect"
  case prevention = "PreventionHealthAspect"
  case prognosis = "PrognosisHealthAspect"
  case relatedTopics = "RelatedTopicsHealthAspect"
  case risksOrComplications = "RisksOrComplicationsHealthAspect"
  case safety = "SafetyHealthAspect"
  case screening = "ScreeningHealthAspect"
  case seeDoctor = "SeeDoctorHealthAspect"
  case selfCare = "SelfCareHealthAspect"
  case sideEffects = "SideEffectsHealthAspect"
  case stages = "StagesHealthAspect"
  case symptoms = "SymptomsHealthAspect"
  case treatments = "TreatmentsHealthAspect"
  case types = "TypesHealthAspect"
  case usageOrSchedule = "UsageOrScheduleHealthAspect"
}

extension FieldReader {
  /// What sections of a role tell of their topic; what is no aspect is reported and left out.
  mutating func healthAspects() -> [HealthAspect] {
    texts("health-aspect").compactMap { text in
      if let aspect = HealthAspect(rawValue: text.value) { return aspect }
      wrongWord(text, called: "`health-aspect`", among: HealthAspect.allCases.map(\.rawValue))
      return nil
    }
  }
}
