namespace EnvProtect.Benchmarks.Api;

/// <summary>A question that every contestant is asked.</summary>
/// <param name="Name">As it stands in the results.</param>
/// <param name="OData">Its address below an OData service root, with {0} for the value.</param>
/// <param name="Plain">Its address at the servers that are no OData services.</param>
/// <param name="Values">What takes turns in it, so that no answer is simply repeated.</param>
internal sealed record Question(string Name, string OData, string Plain, IReadOnlyList<string> Values)
{
    private const string Columns = "Id,Kind,Status,TitleZh,TitleEn,SummaryZh,DueOn,ReceivedOn,IsOverdue,DaysToResolve,PageUrl";

    /// <param name="keys">Ids of issues.</param>
    /// <param name="sites">Ids of stations.</param>
    public static IReadOnlyList<Question> All(IReadOnlyList<string> keys, IReadOnlyList<string> sites) =>
    [
        new("key", "Issues('{0}')?$select=" + Columns, "key/{0}", keys),
        new("page", $"Issues?$filter=Status eq '{{0}}' and Kind eq 'case'&$orderby=ReceivedOn desc,Id&$count=true&$top=50&$select={Columns}", "page/{0}", ["inProgress", "closed", "assigned", "signedOff"]),
        new("expand", "Issues?$filter=Status eq '{0}' and Kind eq 'problem'&$orderby=Id&$top=20&$select=Id,TitleZh&$expand=Measures($select=Id,Sequence,TextZh;$orderby=Id),IssueAreas($select=AreaCode;$orderby=AreaCode)", "expand/{0}", ["inProgress", "closed", "assigned", "signedOff"]),
        new("search", "Issues?$search={0}&$orderby=Id&$count=true&$top=20&$select=Id,TitleZh", "search/{0}", ["污水", "噪声", "土壤", "采石"]),
        new("groupby", "Issues?$apply=groupby((Status,Verdict),aggregate($count as N))", "groupby", [""]),
        new("year", "Observations?$filter=SiteId eq '{0}' and IndicatorCode eq 'pm25'&$orderby=Id&$top=8760&$select=Id,Value", "year/{0}", sites),
    ];
}
