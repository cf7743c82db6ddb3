using EnvProtect.Model.Issues;

namespace EnvProtect.Site.Issues;

/// <summary>Paths of pictures. The file keeps the name that its editor gave it, <c>1#排口.jpg</c>; an address has to quote what it would read otherwise.</summary>
internal static class MediaUrls
{
    /// <summary>Path of the picture, as links write it.</summary>
    public static string Picture(Evidence picture) => string.Concat(File(picture).Split('/').Skip(1).Select(part => "/" + Uri.EscapeDataString(part)));

    /// <summary>Place of its file below the root of the site.</summary>
    public static string File(Evidence picture) => "/" + picture.File.TrimStart('/');
}
