import type { GraphiqlExample } from '../platform/graphiql.ts';

export const LOOK_UPS: GraphiqlExample = {
  query: `# 4 · TRA CỨU · LOOK-UPS
#
# Không cần đăng nhập. Bấm ▶ rồi chọn một tra cứu,
# đổi từ khóa trong Variables: không cần dấu, đủ
# thứ tự, sai một chữ cái cũng tìm được; tỉnh, xã
# ghi tên hay mã, cũ hay mới (thử "TP.HCM", "Hà Giang").
#
# No sign-in needed. Press ▶, choose one, change the
# words in Variables: accents and order don't matter,
# a mistyped letter neither; places by name or code,
# of today or before 07/2025 (try "Hà Giang").

# Cơ sở KCB BHYT: Medical facilities
query Facilities($facility: String, $province: String, $after: String) {
  facilities(search: $facility, province: $province, contracted: true, first: 10, after: $after) {
    edges {
      match
      # Đoạn khớp từ khóa: what to show marked
      nameParts {
        text
        matched
      }
      node {
        code
        name
        address
        phone
        openingHours
        careLevel
        acceptsRegistration
        province {
          name
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}

# Cơ sở cấp giấy nghỉ việc hưởng BHXH
# Facilities that issue sick-leave certificates
query SickLeaveFacilities($province: String) {
  facilities(issuesSickLeave: true, province: $province) {
    edges {
      node {
        code
        name
        address
      }
    }
  }
}

# Cơ quan BHXH: Social-insurance agencies
query Agencies($agency: String) {
  agencies(search: $agency, first: 10) {
    edges {
      node {
        code
        name
        address
        phone
        openingHours
        validTo
        # Cơ quan đã sáp nhập: what it is today
        currentVersion {
          code
          name
        }
      }
    }
  }
}

# Đơn vị, theo tên, mã cũ hay mới, mã số thuế
# Employers, by name, any code, or tax code
query Employers($employer: String, $ward: String) {
  employers(search: $employer, ward: $ward, first: 10) {
    edges {
      match
      node {
        name
        status
        ward {
          fullName
        }
        codeHistory {
          code
          validFrom
          validTo
        }
        successor {
          name
          codes
        }
      }
    }
  }
}

# Điểm thu, đại lý: Collection points
query CollectionPoints($province: String, $ward: String) {
  collectionPoints(province: $province, ward: $ward) {
    edges {
      node {
        code
        name
        collectorName
        address
        phone
        openingHours
      }
    }
  }
}

# Quanh đây, kèm bản đồ: Near a point, with its map
query Nearby($point: GeoPointInput!) {
  nearby(point: $point, radiusMetres: 5000) {
    edges {
      node {
        distanceMetres
        place {
          __typename
          ... on Agency {
            name
            position {
              geoUri
              mapTemplate
            }
          }
          ... on Facility {
            name
            position {
              geoJson {
                type
                coordinates
              }
            }
          }
          ... on CollectionPoint {
            name
            openingHours
          }
        }
      }
    }
  }
}

# Chi tiết theo mã: One entry by its code
query ByCode($code: String!, $oldEmployer: String!) {
  facility(code: $code) {
    name
    ward {
      fullName
    }
    position {
      geoUri
    }
  }
  employer(code: $oldEmployer) {
    name
    codes
  }
}

# Tỉnh, xã theo ngày: Provinces and wards of a day
query Places($onDay: Date, $of: String!) {
  provinces(onDay: $onDay) {
    code
    fullName
    successor {
      fullName
    }
  }
  wards(province: $of, onDay: $onDay) {
    code
    fullName
  }
}
`,
  variables: {
    facility: 'benh vien',
    province: null,
    ward: null,
    after: null,
    agency: 'bhxh minh hoa',
    employer: 'may vi du',
    point: { latitude: 21.0287, longitude: 105.8524 },
    code: '99C54',
    oldEmployer: 'TE9901A',
    onDay: null,
    of: 'Hà Nội',
  },
};
