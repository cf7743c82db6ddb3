@path: '/odata'
service EnvProtect {
  entity Issues { key Id: String; Kind: String; Status: String; Verdict: String; TitleZh: String; TitleEn: String; SummaryZh: String; DueOn: Date; ReceivedOn: Date; IsOverdue: Boolean; DaysToResolve: Integer; PageUrl: String;
    Measures: Association to many Measures on Measures.IssueId = Id; IssueAreas: Association to many IssueAreas on IssueAreas.IssueId = Id; }
  entity Measures { key Id: String; IssueId: String; Sequence: Integer; TextZh: String; }
  entity IssueAreas { key IssueId: String; key AreaCode: String; }
  entity Observations { key Id: Integer64; IndicatorCode: String; SiteId: String; ObservedAt: Integer64; Value: Double; }
}
